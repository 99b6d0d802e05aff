/** Annealing: moves units about, first boldly, then carefully, until the placing looks composed. Deterministic by its seed. */
import { randomFrom } from '../random.ts';
import { across, type Board } from './board.ts';
import { Energy } from './energy.ts';
import { closeGaps, joinLines } from './tidy.ts';
import { branches, type Unit } from './units.ts';

/** Px between the lines that nodes are aligned to. */
const STEP = 30;
/** Points that a move may cost at the start, and at the end. */
const HOT = 45;
const COLD = 1.5;
/** Moves of one unit that are tried one after the other. */
const BATCH = 4;
/** The most moves for each unit, and the most work of all moves together, counted in pairs looked at. */
const MOVES = 900;
const WORK = 130_000_000;
/** Independent tries, of which the best is taken, where there is time for so many moves of each unit. */
const LEAST_TRIES = 3;
const MOST_TRIES = 4;
const WORK_OF_TRIES = 45_000_000;
const MOVES_FOR_TRIES = 2000;
/** With fewer moves than this for each unit, what the layout found is only warmed; with fewer still, not even that. */
const MOVES_FOR_HEAT = 200;
const WARM = 12;
const MOVES_FOR_WARMTH = 40;
/** With more nodes than this, gaps are not closed and lines not joined: there are too many of them. */
const GAPS = 100;

/**
 * Improves the placing of a board. Units that are fixed stay. Where there are several tries, `judge` adds points to the energy
 * of each: what only shows when the placing is drawn.
 */
export function anneal(board: Board, rank: Int32Array, units: readonly Unit[], judge: () => number): void {
  const free = units.filter((unit) => !unit.fixed);
  if (free.length === 0 || board.nodes.length < 2) return;
  const energy = new Energy(board, rank);
  const hanging = branches(board, units);
  const movable = units.flatMap((unit, index) => (unit.fixed ? [] : [{ unit, hanging: hanging[index] ?? [unit] }]));
  const { tries, moves, heat } = planFor(board, free.length);
  const start = { x: board.x.slice(), y: board.y.slice() };
  let best = { x: start.x, y: start.y, energy: Infinity };
  for (let seed = 1; seed <= tries; seed++) {
    board.x.set(start.x);
    board.y.set(start.y);
    cool(board, energy, movable, { moves, heat, seed });
    polish(board, energy, free);
    if (board.nodes.length <= GAPS) {
      closeGaps(board, energy, units);
      polish(board, energy, free);
      joinLines(board, energy, free);
    }
    const total = tries > 1 ? energy.total() + judge() : 0;
    if (total < best.energy - 1e-6) best = { x: board.x.slice(), y: board.y.slice(), energy: total };
  }
  board.x.set(best.x);
  board.y.set(best.y);
}

/** How long and how hot, by how much there is time for. */
function planFor(
  board: Board,
  units: number,
): { readonly tries: number; readonly moves: number; readonly heat: number } {
  const perMove = 6 * (board.nodes.length + 3 * board.bonds.length);
  const affordable = Math.floor(WORK / perMove);
  if (affordable >= MOVES_FOR_TRIES * units) {
    const moves = Math.min(MOVES * units, Math.floor(affordable / LEAST_TRIES));
    const tries = Math.floor(WORK_OF_TRIES / (perMove * moves));
    return { tries: Math.min(MOST_TRIES, Math.max(LEAST_TRIES, tries)), moves, heat: HOT };
  }
  const heat = affordable >= MOVES_FOR_HEAT * units ? HOT : WARM;
  return { tries: 1, moves: affordable >= MOVES_FOR_WARMTH * units ? affordable : 0, heat };
}

/** Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983; for drawings: Davidson and Harel 1996). */
function cool(board: Board, energy: Energy, free: readonly Branch[], plan: Cooling): void {
  const { moves, seed } = plan;
  const random = randomFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  for (let move = 0; move < moves; move += BATCH) {
    const heat = plan.heat * Math.pow(COLD / plan.heat, move / moves);
    const branch = free[below(free.length)];
    const other = free[below(free.length)]?.unit;
    if (!branch || !other) continue;
    const { unit } = branch;
    if (random() < 0.2 && unit !== other) {
      new Trial(board, energy, [unit, other]).move(swap(board, unit, other), heat, random);
      continue;
    }
    const together = branch.hanging.length > 1 && random() < 0.5;
    const trial = new Trial(board, energy, together ? branch.hanging : [unit]);
    if (!together && unit.members.length > 1 && random() < 0.2) {
      trial.mirror(heat, random);
      continue;
    }
    for (let k = 0; k < BATCH; k++) {
      const kind = random();
      const shift =
        kind < 0.6
          ? besideNeighbour(board, unit, below)
          : kind < 0.75
            ? onLines(board, unit, below)
            : nudge(below, heat);
      if (shift) trial.move(together ? branch.hanging.map(() => shift) : [shift], heat, random);
    }
  }
}

interface Cooling {
  readonly moves: number;
  readonly heat: number;
  readonly seed: number;
}

/** A unit, and all that hangs on it alone. */
interface Branch {
  readonly unit: Unit;
  readonly hanging: readonly Unit[];
}

interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/** Some units that are moved, perhaps several times: what they cost where they are is computed once. */
class Trial {
  readonly #board: Board;
  readonly #energy: Energy;
  readonly #units: readonly Unit[];
  readonly #nodes: readonly number[];
  #now: number;

  constructor(board: Board, energy: Energy, units: readonly Unit[]) {
    this.#board = board;
    this.#energy = energy;
    this.#units = units;
    this.#nodes = units.length === 1 ? (units[0]?.members ?? []) : units.flatMap((unit) => unit.members);
    this.#now = energy.of(this.#nodes) + energy.window();
  }

  /** Moves each unit by its shift; keeps that if the energy falls, or rises by chance as the heat allows. */
  move(shifts: readonly Shift[], heat: number, random: () => number): boolean {
    if (shifts.every(({ dx, dy }) => dx === 0 && dy === 0)) return false;
    return this.#attempt((sign) => this.#shift(shifts, sign), heat, random);
  }

  /** Mirrors a unit of several nodes: what was its left becomes its right. */
  mirror(heat: number, random: () => number): boolean {
    const middle = 2 * centreOf(this.#board, this.#nodes).x;
    const flip = (): void => {
      for (const node of this.#nodes) this.#board.x[node] = middle - (this.#board.x[node] ?? 0);
      this.#energy.moved(this.#nodes);
    };
    return this.#attempt(flip, heat, random);
  }

  #attempt(change: (sign: 1 | -1) => void, heat: number, random: () => number): boolean {
    change(1);
    const then = this.#energy.of(this.#nodes) + this.#energy.window();
    const rise = then - this.#now;
    if (rise < -1e-9 || (heat > 0 && random() < Math.exp(-rise / heat))) {
      this.#now = then;
      return true;
    }
    change(-1);
    return false;
  }

  #shift(shifts: readonly Shift[], sign: 1 | -1): void {
    this.#units.forEach((unit, index) => shiftBy(this.#board, unit.members, shifts[index] ?? STAY, sign));
    this.#energy.moved(this.#nodes);
  }
}

const STAY: Shift = { dx: 0, dy: 0 };
const never = (): number => 1;

function shiftBy(board: Board, nodes: readonly number[], { dx, dy }: Shift, sign: 1 | -1): void {
  for (const node of nodes) {
    board.x[node] = (board.x[node] ?? 0) + sign * dx;
    board.y[node] = (board.y[node] ?? 0) + sign * dy;
  }
}

/** The middle of some nodes. */
function centreOf(board: Board, nodes: readonly number[]): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (const node of nodes) {
    x += board.x[node] ?? 0;
    y += board.y[node] ?? 0;
  }
  return { x: x / nodes.length, y: y / nodes.length };
}

/** To a place some steps from a neighbour: straight below, above or beside it, or aslant. */
function besideNeighbour(board: Board, unit: Unit, below: (most: number) => number): Shift | null {
  const member = unit.members[below(unit.members.length)] ?? 0;
  const bonds = board.bondsAt[member] ?? [];
  const bond = board.bonds[bonds[below(bonds.length)] ?? -1];
  if (!bond) return null;
  const neighbour = across(bond, member);
  const { x, y } = centreOf(board, unit.members);
  const straight = below(3);
  const right = straight === 0 ? 0 : (below(17) - 8) * STEP;
  const down = straight === 1 ? 0 : (below(13) - 6) * STEP;
  return { dx: (board.x[neighbour] ?? 0) + right - x, dy: (board.y[neighbour] ?? 0) + down - y };
}

/** To the crossing of one node's column and another node's row. */
function onLines(board: Board, unit: Unit, below: (most: number) => number): Shift {
  const { x, y } = centreOf(board, unit.members);
  return { dx: (board.x[below(board.nodes.length)] ?? 0) - x, dy: (board.y[below(board.nodes.length)] ?? 0) - y };
}

/** A few steps from where it is: fewer when it is cold. */
function nudge(below: (most: number) => number, heat: number): Shift {
  const most = heat > 8 ? 5 : 2;
  return { dx: (below(2 * most + 1) - most) * STEP, dy: (below(2 * most + 1) - most) * STEP };
}

function swap(board: Board, a: Unit, b: Unit): readonly Shift[] {
  const [p, q] = [centreOf(board, a.members), centreOf(board, b.members)];
  return [
    { dx: q.x - p.x, dy: q.y - p.y },
    { dx: p.x - q.x, dy: p.y - q.y },
  ];
}

/** Rounds of careful improvement; few units move after the third. */
const ROUNDS = 4;

/** Tries all places around every unit, and those in line with its neighbours, as long as something improves. */
function polish(board: Board, energy: Energy, units: readonly Unit[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const unit of units) {
      const trial = new Trial(board, energy, [unit]);
      for (const shift of around(board, unit)) moved = trial.move([shift], 0, never) || moved;
    }
    if (!moved) return;
  }
}

function around(board: Board, unit: Unit): readonly Shift[] {
  const shifts: Shift[] = [];
  for (let i = -2; i <= 2; i++) for (let k = -2; k <= 2; k++) shifts.push({ dx: i * STEP, dy: k * STEP });
  const { x, y } = centreOf(board, unit.members);
  for (const member of unit.members) {
    for (const index of board.bondsAt[member] ?? []) {
      const bond = board.bonds[index];
      const neighbour = bond ? across(bond, member) : member;
      if (unit.members.includes(neighbour)) continue;
      shifts.push({ dx: (board.x[neighbour] ?? 0) - x, dy: 0 }, { dx: 0, dy: (board.y[neighbour] ?? 0) - y });
    }
  }
  return shifts;
}
