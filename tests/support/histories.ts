/** Small histories with names, for tests of lineage and lanes. */
import type { ClaimInput, EntityInput, Fragment, Graph } from '../../graph/index.ts';
import { Graph as GraphStore, OPEN_LENS, Reading, STANDARD_VOCABULARY } from '../../graph/index.ts';
import type { History } from '../../src/explorer/index.ts';
import { historyOf } from '../../src/explorer/index.ts';

const SOURCE = { id: 'book', title: 'A history', published: '2020-01-01' };
const evidence = [{ source: 'book', stance: 'supports' }] as const;

/** A codebase with the time it existed. */
function code(id: string, existed?: string, more: Partial<EntityInput> = {}): EntityInput {
  return { id, kind: 'codebase', name: id, ...(existed === undefined ? {} : { existed }), ...more };
}

function claim(text: string, when?: string): ClaimInput {
  const [subject = '', relation = '', object = ''] = text.split(' ');
  return { subject, relation, object, evidence, ...(when === undefined ? {} : { when }) };
}

function told(entities: readonly EntityInput[], claims: readonly ClaimInput[]): Fragment {
  return { sources: [SOURCE], entities, claims };
}

/** A trunk with two forks, one of them dead. */
export function fork(): Fragment {
  return told(
    [code('trunk', '1990/..'), code('early', '1995/1999'), code('late', '2005/..')],
    [claim('early forked-from trunk', '1995'), claim('late forked-from trunk', '2005')],
  );
}

/** A fork that goes back into its trunk. */
export function merge(): Fragment {
  return told(
    [code('gcc', '1987/..'), code('egcs', '1997/1999')],
    [claim('egcs forked-from gcc', '1997'), claim('egcs merged-into gcc', '1999')],
  );
}

/** One track with three names, the second only a day before the third. */
export function rename(): Fragment {
  return told(
    [
      code('moz', '1998/..', {
        name: 'Firefox',
        names: [
          { name: 'Phoenix', when: '1998/2003-05-14' },
          { name: 'Firebird', when: '2003-05-14/2004-02-09' },
          { name: 'Firefox', when: '2004-02-09/..' },
        ],
      }),
    ],
    [claim('moz licensed-under mpl')],
  );
}

/** A maker that is bought, and so brings two products to another owner; and a buyer of the whole. */
export function changeOfOwner(): Fragment {
  return told(
    [
      { id: 'maker', kind: 'company', name: 'Maker' },
      { id: 'buyer', kind: 'company', name: 'Buyer' },
      { id: 'top', kind: 'company', name: 'Top' },
      code('one', '1995/..'),
      code('two', '2000/..'),
    ],
    [
      claim('maker develops one', '1995/..'),
      claim('maker develops two', '2000/..'),
      claim('two forked-from one', '2000'),
      claim('buyer acquired maker', '2010'),
      claim('top acquired buyer', '2015-06-01'),
    ],
  );
}

/** Nobody says when the middle one began: after what it comes from, before what comes from it. */
export function unknownDates(): Fragment {
  return told(
    [code('first', '1990/..'), code('middle'), code('last', '2000/..'), code('loose')],
    [claim('middle derived-from first'), claim('last derived-from middle'), claim('loose derived-from first')],
  );
}

/** Bad data: each comes from the next, and the last from the first. */
export function circle(): Fragment {
  return told(
    [code('a'), code('b'), code('c'), code('root')],
    [claim('a derived-from root'), claim('b derived-from a'), claim('c derived-from b'), claim('a derived-from c')],
  );
}

/** Bad data: a fork from what began only later. */
export function tooEarly(): Fragment {
  return told([code('young', '2000/..'), code('old', '1990/..')], [claim('old forked-from young', '1990')]);
}

/** Nothing is dated. */
export function undated(): Fragment {
  return {
    claims: ['b a', 'c a', 'd b', 'd c', 'e d'].map((pair) => {
      const [subject = '', object = ''] = pair.split(' ');
      return { subject, relation: 'derived-from', object };
    }),
  };
}

/** A rebase, an influence, a successor, and a myth. */
export function ways(): Fragment {
  return told(
    [
      code('slack', '1993/..'),
      code('jurix', '1994/1999'),
      code('suse', '1994-03/..'),
      code('next', '2005/..'),
      code('rumour', '2004/..'),
    ],
    [
      claim('suse forked-from slack', '1994-03'),
      claim('suse rebased-on jurix', '1996-05/..'),
      claim('slack influenced-by jurix', '1998/..'),
      claim('next succeeds jurix', '2005/..'),
      { ...claim('rumour derived-from slack'), evidence: [{ source: 'book', stance: 'refutes' }] },
    ],
  );
}

/** All small histories, by name. */
export const HISTORIES: Readonly<Record<string, () => Fragment>> = {
  fork,
  merge,
  rename,
  changeOfOwner,
  unknownDates,
  circle,
  tooEarly,
  undated,
  ways,
};

export function graphOf(fragment: Fragment): Graph {
  return GraphStore.empty(STANDARD_VOCABULARY).merge(fragment);
}

export interface Told {
  readonly graph: Graph;
  readonly history: History;
}

export function historyIn(fragment: Fragment): Told {
  const graph = graphOf(fragment);
  return { graph, history: historyOf(new Reading(graph, OPEN_LENS)) };
}
