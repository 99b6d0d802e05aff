/** A small document for embeds: one codebase forked from another, and who made it, with a place for each. */
const evidence = [{ source: 's' }];

export const FORK = {
  stemma: '1',
  title: 'A fork',
  sources: { s: { title: 'A history' } },
  entities: {
    bsd: { kind: 'codebase', name: 'BSD', existed: '1978/1995' },
    netbsd: { kind: 'codebase', name: 'NetBSD', existed: '1993/..' },
    uni: { kind: 'organization', name: 'Berkeley' },
  },
  claims: [
    { claim: 'netbsd forked-from bsd', when: '1993', evidence },
    { claim: 'uni develops bsd', evidence },
  ],
  positions: { bsd: [0, 0], netbsd: [240, 0], uni: [0, -150] },
};
