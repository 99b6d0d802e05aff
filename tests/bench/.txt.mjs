import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../.ci/browser.mjs';
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserArguments.filter((e) => e !== '--disable-gpu'), '--disable-gpu'],
});
const p = await browser.newPage();
const s = await p.context().newCDPSession(p);
await s.send('Emulation.setCPUThrottlingRate', { rate: +(process.env.T ?? 4) });
await p.setContent('<body></body>');
const r = await p.evaluate(() => {
  const NS = 'http://www.w3.org/2000/svg';
  const el = (n, a, ...k) => {
    const e = document.createElementNS(NS, n);
    for (const x in a) e.setAttribute(x, a[x]);
    e.append(...k);
    return e;
  };
  const W = (i) => (i % 2 ? 'uses' : i % 3 ? 'derived from' : 'Entity number ' + i);
  const V = {
    base() {
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-anchor': 'middle',
        'text-rendering': 'geometricPrecision',
        'font-family': 'system-ui, sans-serif',
      });
      for (let i = 0; i < 75; i++)
        svg.append(el('text', { x: (i * 7) % 800, y: (i * 13) % 600, fill: 'red', 'font-size': 11 + (i % 2) }, W(i)));
      return svg;
    },
    start() {
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-rendering': 'geometricPrecision',
        'font-family': 'system-ui, sans-serif',
      });
      for (let i = 0; i < 75; i++)
        svg.append(el('text', { x: (i * 7) % 800, y: (i * 13) % 600, fill: 'red', 'font-size': 11 + (i % 2) }, W(i)));
      return svg;
    },
    transform() {
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-anchor': 'middle',
        'text-rendering': 'geometricPrecision',
        'font-family': 'system-ui, sans-serif',
      });
      for (let i = 0; i < 75; i++)
        svg.append(
          el(
            'text',
            { transform: `translate(${(i * 7) % 800} ${(i * 13) % 600})`, fill: 'red', 'font-size': 11 + (i % 2) },
            W(i),
          ),
        );
      return svg;
    },
    auto() {
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-anchor': 'middle',
        'font-family': 'system-ui, sans-serif',
      });
      for (let i = 0; i < 75; i++)
        svg.append(el('text', { x: (i * 7) % 800, y: (i * 13) % 600, fill: 'red', 'font-size': 11 + (i % 2) }, W(i)));
      return svg;
    },
    speed() {
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-anchor': 'middle',
        'text-rendering': 'optimizeSpeed',
        'font-family': 'system-ui, sans-serif',
      });
      for (let i = 0; i < 75; i++)
        svg.append(el('text', { x: (i * 7) % 800, y: (i * 13) % 600, fill: 'red', 'font-size': 11 + (i % 2) }, W(i)));
      return svg;
    },
    onesize() {
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-anchor': 'middle',
        'text-rendering': 'geometricPrecision',
        'font-family': 'system-ui, sans-serif',
        'font-size': 11,
      });
      for (let i = 0; i < 75; i++) svg.append(el('text', { x: (i * 7) % 800, y: (i * 13) % 600, fill: 'red' }, W(i)));
      return svg;
    },
    sans() {
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-anchor': 'middle',
        'text-rendering': 'geometricPrecision',
        'font-family': 'sans-serif',
      });
      for (let i = 0; i < 75; i++)
        svg.append(el('text', { x: (i * 7) % 800, y: (i * 13) % 600, fill: 'red', 'font-size': 11 + (i % 2) }, W(i)));
      return svg;
    },
    one() {
      const svg = el('svg', {
        viewBox: '0 0 900 600',
        'text-anchor': 'middle',
        'text-rendering': 'geometricPrecision',
        'font-family': 'system-ui, sans-serif',
      });
      const t = el('text', {});
      for (let i = 0; i < 75; i++)
        t.append(el('tspan', { x: (i * 7) % 800, y: (i * 13) % 600, fill: 'red', 'font-size': 11 + (i % 2) }, W(i)));
      svg.append(t);
      return svg;
    },
    html() {
      const d = document.createElement('div');
      d.style.cssText = 'position:relative;font-family:system-ui, sans-serif;height:600px';
      for (let i = 0; i < 75; i++) {
        const e = document.createElement('div');
        e.style.cssText = `position:absolute;white-space:nowrap;width:200px;text-align:center;left:${(i * 7) % 800}px;top:${(i * 13) % 600}px;font-size:${11 + (i % 2)}px;color:red`;
        e.textContent = W(i);
        d.append(e);
      }
      return d;
    },
    span() {
      const d = document.createElement('div');
      d.style.cssText = 'position:relative;font-family:system-ui, sans-serif;height:600px';
      for (let i = 0; i < 75; i++) {
        const e = document.createElement('span');
        e.style.cssText = `position:absolute;white-space:nowrap;left:${(i * 7) % 800}px;top:${(i * 13) % 600}px;font-size:${11 + (i % 2)}px;color:red`;
        e.textContent = W(i);
        d.append(e);
      }
      return d;
    },
    paths() {
      const svg = el('svg', { viewBox: '0 0 900 600' });
      for (let i = 0; i < 75; i++) svg.append(el('path', { d: `M${i} ${i}h5`, fill: 'red' }));
      return svg;
    },
  };
  const out = {};
  for (let round = 0; round < 24; round++)
    for (const k in V) {
      const e = V[k]();
      const h = document.createElement('div');
      h.style.cssText = 'width:800px;height:420px';
      const r = h.attachShadow({ mode: 'open' });
      r.append(e);
      const t = performance.now();
      document.body.append(h);
      h.getBoundingClientRect();
      const d = performance.now() - t;
      h.remove();
      if (round > 3) (out[k] ??= []).push(d);
    }
  return Object.fromEntries(
    Object.entries(out).map(([k, v]) => [k, v.sort((a, b) => a - b)[v.length >> 1].toFixed(2)]),
  );
});
console.log(r);
await browser.close();
