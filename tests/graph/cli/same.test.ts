/** `stemma same` lists what may be one, and `stemma convert --patch` makes it one. */
import { describe, expect, test } from 'vitest';
import { run, runJson } from './run.ts';

const ONE = `stemma: 1
sources: { s: { title: S } }
entities: { xs: { kind: company, name: XenSource }, x: { kind: codebase, name: Xen } }
claims: [{ claim: xs develops x, evidence: [{ source: s }] }]
`;
const OTHER = `stemma: 1
entities: { Q1: { kind: company, name: 'XenSource, Inc.' }, y: { kind: person, name: Ann } }
claims: [{ claim: y founded Q1, when: 2005 }, { claim: y founded Q1, when: 2005-01 }]
`;
const FILES = { 'one.stemma.yaml': ONE, 'other.stemma.yaml': OTHER };
const PATCH = `stemma-patch: 1
edits:
  - { edit: merge-entities, keep: xs, drop: Q1 }
  - { edit: merge-claims, keep: y founded xs @2005-01, drop: y founded xs @2005 }
`;

describe('stemma same', () => {
  test('takes several files together, and tells the reasons', async () => {
    const { code, out, err } = await run('same one.stemma.yaml other.stemma.yaml', { files: FILES });
    expect(code).toBe(0);
    expect(out).toContain('XenSource, Inc. (company, Q1)');
    expect(out).toContain('“XenSource” and “XenSource, Inc.” are one name.');
    expect(out).toContain('They differ in their time only.');
    expect(err).toBe('2 pairs\n');
  });

  test('gives programs the ids', async () => {
    const found = await runJson('same one.stemma.yaml other.stemma.yaml', { files: FILES });
    expect(found).toMatchObject({
      entities: [{ keep: { id: 'Q1' }, drop: { id: 'xs' }, reasons: [{ type: 'name' }], doubts: [] }],
      claims: [{ keep: 'y founded Q1 @2005-01', drop: 'y founded Q1 @2005' }],
    });
  });

  test('says that there is nothing', async () => {
    expect(await run('same xen')).toEqual({ code: 0, out: '', err: 'Nothing seems to be there twice.\n' });
  });
});

describe('stemma convert --patch', () => {
  const command = 'convert one.stemma.yaml other.stemma.yaml - --patch p.yaml';

  test('makes the changes of a patch', async () => {
    const { code, out } = await run(command, { files: { ...FILES, 'p.yaml': PATCH } });
    expect(code).toBe(0);
    expect(out).toContain('also: ["XenSource, Inc."]');
    expect(out).toContain('y founded xs');
    expect(out).not.toContain('Q1');
    expect(out.match(/founded/g)).toHaveLength(1);
  });

  test('writes nothing where a change cannot be made; with --repair it goes without', async () => {
    const files = { ...FILES, 'p.yaml': `${PATCH}  - { edit: remove-entity, entity: nobody }\n` };
    const refused = await run(command, { files });
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('p.yaml edits[2]: error edit-refused: There is no entity "nobody".');
    expect((await run(`${command} --repair`, { files })).code).toBe(0);
  });

  test('with --strict, a doubt about a patch keeps it from being written', async () => {
    const doubtful = 'stemma-patch: 1\nedits: [{ edit: add-claim, claim: { claim: xs acquired x, stake: most } }]\n';
    const files = { ...FILES, 'p.yaml': doubtful };
    const { code, err } = await run(command, { files });
    expect(err).toContain('warning');
    expect(code).toBe(0);
    const strict = await run(`${command} --strict`, { files });
    expect([strict.code, strict.out]).toEqual([1, '']);
  });

  test('says where a patch is wrong', async () => {
    const { code, err } = await run(command, {
      files: { ...FILES, 'p.yaml': 'stemma-patch: 1\nedits: [{ edit: mrege }]\n' },
    });
    expect(code).toBe(1);
    expect(err).toContain('p.yaml:2:');
  });
});
