/**
 * Serves the example pages with the files for script tags, as two hosts: pages from one, scripts from the other, as where a
 * page uses a CDN. Beside the pages the same files are under `cdn/`, for those who keep them on their own host.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '../..');
const cdn = join(root, 'dist/cdn');
const pages = join(root, 'tests/examples/pages');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

export interface ExamplesServer {
  /** Where the pages are, with a slash at the end. */
  readonly address: string;
  close(): void;
}

export async function serveExamples(): Promise<ExamplesServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    const file = path.startsWith('/cdn/') ? join(cdn, path.slice('/cdn/'.length)) : join(pages, path);
    try {
      const content = readFileSync(file);
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
      });
      response.end(file.endsWith('.html') ? placed(content.toString(), portOf(server.address())) : content);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${String(portOf(server.address()))}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page with what stands for an address and a digest in it put in its place. */
function placed(page: string, port: number): string {
  const single = createHash('sha384')
    .update(readFileSync(join(cdn, 'stemma.single.js')))
    .digest('base64');
  return page
    .replaceAll('https://cdn.example/stemma/dist/cdn/', `http://localhost:${String(port)}/cdn/`)
    .replaceAll('sha384-of-the-file', `sha384-${single}`);
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
