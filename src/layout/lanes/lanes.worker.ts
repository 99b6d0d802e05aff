/** The worker: lays out one history at a time and hands the rows over. */
import type { LanesInput } from './contract.ts';
import { lanes } from './lanes.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly input: LanesInput }>) => {
  postMessage({ id: data.id, lanes: lanes(data.input) });
});
