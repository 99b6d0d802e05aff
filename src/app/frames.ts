/**
 * For the page around a frame: gives each `<iframe data-stemma>` the height that its diagram has. Put it anywhere in the
 * page, as a module or not. Only frames that the page marked are heard, and none grows beyond `data-max-height` px.
 */

(() => {
  const least = 120;
  const most = 1600;

  const ask = (frame: HTMLIFrameElement): void => {
    // a sandboxed frame has no origin that could be named, and the question holds nothing that is anybody's
    frame.contentWindow?.postMessage({ type: 'stemma:height?', id: frame.id }, '*');
  };
  const start = (): void => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-stemma]')) {
      frame.addEventListener('load', () => {
        ask(frame);
      });
      ask(frame);
    }
  };
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ readonly type?: unknown; readonly height?: unknown } | null>) => {
      if (data?.type !== 'stemma:height' || typeof data.height !== 'number' || !Number.isFinite(data.height)) return;
      for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-stemma]')) {
        if (frame.contentWindow !== source) continue;
        const cap = Number(frame.dataset['maxHeight'] ?? most);
        frame.style.height = `${String(Math.min(Math.max(least, data.height), Number.isFinite(cap) ? cap : most))}px`;
      }
    },
  );
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
