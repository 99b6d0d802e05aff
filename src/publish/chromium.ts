/** Pictures that only a browser can make: an SVG as PNG, by a Chromium where there is one. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../graph/cli/command.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Nobody waits longer for a picture, ms. */
const PATIENCE = 60_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** The Chromium that `STEMMA_CHROMIUM` names, or one that is where they usually are. */
export function findChromium(env: Environment = process.env): string | undefined {
  const named = env['STEMMA_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new UsageError(`STEMMA_CHROMIUM names ${named}, which is no program.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...found, ...PLACES].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An SVG of a size as a PNG, two pixels to the px. Throws an Error where the browser makes none. */
export async function pngOf(
  chromium: string,
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-picture-'));
  try {
    const [page, picture] = [join(folder, 'picture.html'), join(folder, 'picture.png')];
    await writeFile(page, `<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
    await ran(chromium, [
      '--headless',
      '--no-sandbox', // the page is ours, has no script, and root and containers know no sandbox
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-device-scale-factor=2',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${String(Math.ceil(width))},${String(Math.ceil(height))}`,
      `--screenshot=${picture}`,
      pathToFileURL(page).href,
    ]);
    return await readFile(picture);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function ran(program: string, args: readonly string[]): Promise<void> {
  await new Promise<void>((done, failed) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: PATIENCE, killSignal: 'SIGKILL' });
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`${program} ended with ${String(code ?? 'no answer within a minute')}.`));
    });
  });
}
