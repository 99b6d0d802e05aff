/** RESULTS.md: one section a benchmark, each written anew when its benchmark is run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const file = new URL('./RESULTS.md', import.meta.url);
const TITLE = '# Results\n';

/**
 * Puts a section into the place of the one with the same name, or at the end.
 * @param {string} name of the benchmark
 * @param {string} text Markdown, beginning with what its heading says after the name
 */
export function writeSection(name, text) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : TITLE;
  const [title, ...sections] = before.split(/^(?=## )/m);
  const section = `## ${name}: ${text.trim()}\n`;
  const place = sections.findIndex((each) => each.startsWith(`## ${name}:`));
  if (place === -1) sections.push(section);
  else sections[place] = section;
  writeFileSync(file, [title, ...sections].map((each) => each.trim()).join('\n\n') + '\n');
  process.stdout.write(section);
}

/** The day and the machine, in words. */
export function circumstances() {
  const [first] = cpus();
  const model = first?.model.trim() || 'processor of an unnamed kind';
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}, Node ${process.versions.node}`;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
