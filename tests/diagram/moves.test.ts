/** What was dragged, put back in the order of the other changes. */
import { expect, test } from 'vitest';
import { Moves } from '../../src/diagram/moves.ts';

const at = (x: number) => ({ x, y: 0 });

test('a drag of many steps is one move, and a change made after it is undone before it', () => {
  const moves = new Moves();
  for (const x of [0, 5, 9]) moves.hold('n1', at(x));
  moves.drop(at(12), 0);
  expect(moves.take('undo', 1)).toBeUndefined(); // a claim was added meanwhile
  expect(moves.take('undo', 0)).toMatchObject({ key: 'n1', from: at(0), to: at(12) });
  expect(moves.take('redo', 0)).toMatchObject({ key: 'n1' });
  moves.take('undo', 0);
  moves.hold('n2', at(1));
  moves.drop(at(2), 0);
  expect(moves.take('redo', 0)).toBeUndefined();
  moves.clear();
  expect(moves.take('undo', 0)).toBeUndefined();
});
