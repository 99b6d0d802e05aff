/** The worker: reads and writes files beside the page. It is stopped by terminating it. */
import type { Job } from './contract.ts';
import { Desk } from './desk.ts';

const desk = new Desk((answer, transfer = []) => postMessage(answer, { transfer: [...transfer] }));

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void desk.do(data);
});
