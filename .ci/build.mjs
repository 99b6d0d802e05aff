/**
 * `npm run build`: all that ships: the pages in `dist/site`, the builds for script tags in `dist/cdn`, and the modules of the
 * package with what describes them in `dist/src`, `dist/graph`, `dist/types` and `dist/editor`.
 */
import { ensurePackages } from './install.mjs';
import { runSteps } from './steps.mjs';

ensurePackages();
const failed = await runSteps([{ name: 'build:site' }, { name: 'build:cdn' }, { name: 'build:package' }]);
if (failed.length > 0) process.exitCode = 1;
