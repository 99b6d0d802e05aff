/** Lanes as SVG: what is drawn on a canvas is in the file, with its colours, its words and where it ends. */
import { expect, test } from 'vitest';
import { Recorder } from '../../src/lanes/recorder.ts';
import { toText } from '../../src/picture/index.ts';

const recorded = (draw: (canvas: Recorder) => void): string => {
  const recorder = new Recorder((text) => ({ width: text.length * 6 }) as TextMetrics);
  draw(recorder);
  return toText(recorder.markup);
};

test('lines have their colour, width, dash and strength', () => {
  const svg = recorded((canvas) => {
    canvas.strokeStyle = '#123456';
    canvas.lineWidth = 2;
    canvas.globalAlpha = 0.5;
    canvas.setLineDash([4, 3]);
    canvas.beginPath();
    canvas.moveTo(1, 2);
    canvas.lineTo(3, 4);
    canvas.stroke();
  });
  expect(svg).toContain(
    '<path d="M1 2L3 4" fill="none" stroke="#123456" stroke-width="2" stroke-dasharray="4 3" opacity="0.5"></path>',
  );
});

test('words are text, whatever the data says', () => {
  const svg = recorded((canvas) => {
    canvas.font = '700 12px Noto Sans';
    canvas.textAlign = 'center';
    canvas.fillText('<b>Debian</b>', 5, 6);
  });
  expect(svg).toContain('font-size="12" font-weight="700" font-family="Noto Sans" text-anchor="middle"');
  expect(svg).toContain('&lt;b&gt;Debian&lt;/b&gt;');
});

test('what fades and what is cut off is so in the file too, and clearing begins anew', () => {
  const svg = recorded((canvas) => {
    canvas.fillRect(0, 0, 9, 9);
    canvas.clearRect();
    const fade = canvas.createLinearGradient(0, 0, 10, 0);
    fade.addColorStop(0, '#fff');
    canvas.save();
    canvas.beginPath();
    canvas.rect(0, 0, 5, 5);
    canvas.clip();
    canvas.fillStyle = fade;
    canvas.fillRect(0, 0, 10, 10);
    canvas.restore();
    canvas.fillRect(1, 1, 2, 2);
  });
  expect(svg.match(/<rect/g)).toHaveLength(2);
  expect(svg).toContain('fill="url(#fade0)" clip-path="url(#clip0)"');
  expect(svg).toMatch(/<rect x="1" y="1" width="2" height="2" fill="#000"><\/rect><\/g>$/);
});
