/**
 * `npm start`: installs what is missing, serves the explorer on this machine, prints its address and opens it.
 * Options: `--port N` and `--no-open`. Nothing is opened in CI or where there is no display.
 */
import { parseArgs } from 'node:util';
import { ensurePackages, root, stop } from './install.mjs';

/**
 * Whether there is a screen to open a page on.
 * @returns {boolean}
 */
function hasDisplay() {
  if (process.env['CI'] || process.env['SSH_CONNECTION']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
const port = values.port === undefined ? 5173 : Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`--port wants a number up to 65535, not ${values.port}.`);

ensurePackages();
const { createServer } = await import('vite');
const server = await createServer({ root, logLevel: 'warn', server: { port, open: false } });
await server.listen();
const address = server.resolvedUrls?.local[0];
console.log(`Stemma is at ${address}  (Ctrl+C stops it)`);
if (!values['no-open'] && hasDisplay()) server.openBrowser();
