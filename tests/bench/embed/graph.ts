/** The graph that every contender draws: 30 entities, 45 claims, places on a grid. Worked out from a formula. */

export interface BenchGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly relation: string }[];
}

const KINDS = ['company', 'community', 'person', 'product', 'codebase'] as const;

export function benchGraph(): BenchGraph {
  const nodes = Array.from({ length: 30 }, (_, i) => ({
    id: `entity-${String(i)}`,
    name: `Entity number ${String(i)}`,
    kind: KINDS[i % KINDS.length] ?? 'thing',
    x: (i % 6) * 150 + (Math.floor(i / 6) % 2) * 60,
    y: Math.floor(i / 6) * 130,
  }));
  const edges = Array.from({ length: 45 }, (_, i) => {
    const source = (i * 7) % 30;
    return {
      source: `entity-${String(source)}`,
      target: `entity-${String((source + 1 + (i % 8)) % 30)}`,
      relation: i % 5 === 0 ? 'derived-from' : 'uses',
    };
  });
  return { nodes, edges };
}

/** The same graph as a Stemma document. */
export function benchDocument(): object {
  const { nodes, edges } = benchGraph();
  return {
    stemma: '1',
    title: 'Thirty entities',
    sources: { bench: { title: 'A formula' } },
    entities: Object.fromEntries(nodes.map(({ id, name, kind }) => [id, { kind, name }])),
    claims: edges.map(({ source, relation, target }) => ({
      claim: `${source} ${relation} ${target}`,
      evidence: [{ source: 'bench' }],
    })),
    positions: Object.fromEntries(nodes.map(({ id, x, y }) => [id, [x, y]])),
  };
}
