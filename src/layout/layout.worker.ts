/** The worker: arranges one graph at a time and hands the result over. It is stopped by terminating it. */
import { arrange } from './arrange.ts';
import { buffersOf, pack, type Answer, type Job } from './wire.ts';

addEventListener('message', (event: MessageEvent<Job>) => {
  void answer(event.data);
});

async function answer({ id, typeId, input }: Job): Promise<void> {
  try {
    const result = pack(input, await arrange(typeId, input));
    send({ id, result }, buffersOf(result));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    send({ id, failure: { name, message } }, []);
  }
}

function send(message: Answer, transfer: Transferable[]): void {
  postMessage(message, { transfer });
}
