/** What force-graph is told, so that it draws what Stemma draws: by its canvas hooks. */
import type { BenchGraph } from '../graph.ts';
import { start } from './force-graph-start.ts';
import { INK, lineLook, nodeLook, PAPER } from './same-picture.ts';

type Thing = BenchGraph['nodes'][number];
interface Line {
  readonly relation: string;
  readonly source: { readonly x: number; readonly y: number };
  readonly target: { readonly x: number; readonly y: number };
}

const FONT = 'system-ui, sans-serif';
const icons = new Map<string, Path2D>();
const lookOf = (line: object) => lineLook((line as Line).relation);

export function show(graph: BenchGraph): void {
  start(graph)
    .backgroundColor(PAPER)
    .linkColor((line) => lookOf(line).stroke)
    .linkWidth((line) => lookOf(line).width)
    .linkDirectionalArrowLength(8)
    .linkDirectionalArrowRelPos(0.85)
    .linkDirectionalArrowColor((line) => lookOf(line).stroke)
    .linkCanvasObjectMode(() => 'after')
    .linkCanvasObject((line, context) => {
      const { source, target } = line as unknown as Line;
      const { words, ink } = lookOf(line);
      text(context, words, (source.x + target.x) / 2, (source.y + target.y) / 2, 11, ink);
    })
    .nodeCanvasObject((node, context) => {
      const { name, kind, x, y } = node as unknown as Thing;
      const { stroke, fill, shape, size, icon } = nodeLook(kind);
      context.fillStyle = fill;
      context.strokeStyle = stroke;
      context.lineWidth = 1.5;
      outline(context, shape, x, y, size / 2);
      context.fill();
      context.stroke();
      let path = icons.get(kind);
      if (path === undefined) icons.set(kind, (path = new Path2D(icon)));
      context.save();
      context.translate(x - 10, y - 10);
      context.scale(20 / 24, 20 / 24);
      context.lineWidth = 2;
      context.stroke(path);
      context.restore();
      text(context, name, x, y + size / 2 + 12, 12, INK);
    });
}

/** Words on what interrupts the lines below them. */
function text(context: CanvasRenderingContext2D, words: string, x: number, y: number, size: number, ink: string): void {
  context.font = `${String(size)}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const width = context.measureText(words).width + 6;
  context.fillStyle = PAPER;
  context.fillRect(x - width / 2, y - size / 2 - 2, width, size + 4);
  context.fillStyle = ink;
  context.fillText(words, x, y);
}

function outline(context: CanvasRenderingContext2D, shape: string, x: number, y: number, radius: number): void {
  context.beginPath();
  if (shape === 'ellipse') context.arc(x, y, radius, 0, 2 * Math.PI);
  else if (shape === 'round-rectangle') context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, 8);
  else polygon(context, shape === 'diamond' ? 4 : shape === 'hexagon' ? 6 : 8, x, y, radius);
}

function polygon(context: CanvasRenderingContext2D, corners: number, x: number, y: number, radius: number): void {
  const turn = corners === 8 ? Math.PI / 8 : 0;
  for (let corner = 0; corner < corners; corner++) {
    const angle = turn + (2 * Math.PI * corner) / corners;
    context.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  context.closePath();
}
