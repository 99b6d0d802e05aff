import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { browserArguments, findBrowser } from '../../.ci/browser.mjs';
const srv = createServer((q, r) => {
  r.writeHead(200, { 'content-type': 'text/html' });
  r.end('<!doctype html><body><p>Thirty entities and what is claimed of them.</p>');
});
await new Promise((r) => srv.listen(0, '127.0.0.1', r));
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserArguments.filter((e) => e !== '--disable-gpu'), '--disable-gpu'],
});
const V = {
  none: [0],
  one: [1],
  same75: [75, 'same'],
  n2: [2],
  n10: [10],
  n75: [75],
  n75b: [75, 'one'],
  sans75: [75, 'sans'],
  bare75: [75, 'nofont'],
  html75: [75, 'html'],
};
const out = {};
for (let round = 0; round < 13; round++)
  for (const k in V) {
    const c = await browser.newContext();
    const p = await c.newPage();
    const s = await c.newCDPSession(p);
    await s.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await p.goto(`http://127.0.0.1:${srv.address().port}/`);
    const d = await p.evaluate(async ([n, how]) => {
      await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
      const NS = 'http://www.w3.org/2000/svg';
      const el = (n, a, ...k) => {
        const e = document.createElementNS(NS, n);
        for (const x in a) e.setAttribute(x, a[x]);
        e.append(...k);
        return e;
      };
      const W = (i) =>
        how === 'same' ? 'Entity number' : i % 2 ? 'uses' : i % 3 ? 'derived from' : 'Entity number ' + i;
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-anchor': 'middle',
        ...(how === 'nofont'
          ? {}
          : {
              'text-rendering': 'geometricPrecision',
              'font-family': how === 'sans' ? 'sans-serif' : 'system-ui, sans-serif',
            }),
      });
      let root = svg;
      if (how === 'html') {
        root = document.createElement('div');
        root.style.cssText = 'position:relative;font-family:system-ui, sans-serif;height:600px';
      }
      for (let i = 0; i < n; i++) {
        if (how === 'html') {
          const e = document.createElement('div');
          e.style.cssText = `position:absolute;white-space:nowrap;width:200px;text-align:center;left:${(i * 7) % 800}px;top:${(i * 13) % 600}px;font-size:${11 + (i % 2)}px;color:red`;
          e.textContent = W(i);
          root.append(e);
        } else
          svg.append(
            el(
              'text',
              {
                x: (i * 7) % 800,
                y: (i * 13) % 600,
                fill: 'red',
                ...(how === 'nofont' ? {} : { 'font-size': how === 'one' ? 12 : 11 + (i % 2) }),
              },
              W(i),
            ),
          );
      }
      svg.append(el('path', { d: 'M0 0h4' }));
      const h = document.createElement('div');
      h.style.cssText = 'width:800px;height:420px';
      h.attachShadow({ mode: 'open' }).append(root);
      const t = performance.now();
      document.body.append(h);
      h.getBoundingClientRect();
      return performance.now() - t;
    }, V[k]);
    if (round > 0) (out[k] ??= []).push(d);
    await c.close();
  }
for (const k in out) {
  const v = out[k].sort((a, b) => a - b);
  console.log(k.padEnd(8), v[v.length >> 1].toFixed(1), 'min', v[0].toFixed(1));
}
await browser.close();
srv.close();
