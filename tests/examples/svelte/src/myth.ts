/** What is drawn: a document as an object, as an app has it. */
export const myth = {
  stemma: '1',
  title: 'A myth',
  sources: { article: { title: 'An article' } },
  entities: { xen: { kind: 'codebase', name: 'Xen' }, 'hyper-v': { kind: 'product', name: 'Hyper-V' } },
  claims: [{ claim: 'hyper-v derived-from xen', evidence: [{ source: 'article', stance: 'refutes' }] }],
  positions: { xen: [0, 0], 'hyper-v': [220, 0] },
};
