/** `stemma ask`: what it prints, the shape of its JSON, and how it ends. */
import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

const stemma = (...argv: readonly string[]): ReturnType<typeof run> => run(argv);

async function json(...argv: readonly string[]): Promise<Record<string, unknown> & { readonly code: number }> {
  const { code, out } = await stemma('ask', 'xen', ...argv, '--json');
  return { ...(JSON.parse(out) as Record<string, unknown>), code };
}

describe('stemma ask', () => {
  test('the text with its sources', async () => {
    const { code, out } = await stemma('ask', 'xen', 'Is Hyper-V derived from Xen?');
    expect(code).toBe(0);
    expect(out).toContain('No. Hyper-V is not derived from Xen: Mike Neil (for Microsoft)');
    expect(out).toContain('What is true instead\n  · Hyper-V is architecturally similar to Xen [1].');
    expect(out).toContain('[1] Keith Ward, “Xen and the Art of Demystification”');
    expect(out).toContain("“There's no common lineage in technology.”");
  });

  test('as JSON: the keys, and claims as `stemma claims` gives them', async () => {
    const answer = await json('is Hyper-V derived from Xen');
    expect(Object.keys(answer)).toEqual([
      'question',
      'verdict',
      'certainty',
      'text',
      'answer',
      'claims',
      'instead',
      'sources',
      'choices',
      'problems',
      'code',
    ]);
    expect(answer).toMatchObject({
      code: 0,
      verdict: 'refuted',
      certainty: 'certain',
      answer: [],
      choices: [],
      problems: [],
    });
    const { out } = await stemma('claims', 'xen', '--json');
    const all = JSON.parse(out) as readonly { readonly id: string }[];
    for (const claim of answer['claims'] as readonly { readonly id: string }[]) {
      expect(claim).toEqual(all.find(({ id }) => id === claim.id));
    }
    expect((answer['instead'] as readonly { readonly relation: string }[]).map(({ relation }) => relation)).toEqual([
      'architecturally-similar',
      'interoperates-with',
      'develops',
    ]);
  });

  test('who: the entities, each with its certainty', async () => {
    expect(await json('who owned XenSource', '--as-of', '2007-03-01')).toMatchObject({
      code: 0,
      verdict: null,
      certainty: 'possible',
      answer: [{ id: 'citrix', name: 'Citrix', certainty: 'possible' }],
    });
    expect(await json('who owned XenSource', '--as-of', '2006')).toMatchObject({ code: 0, answer: [] });
  });

  test('a lens by names; evidence outside of it is not given', async () => {
    const answer = await json('is Hyper-V derived from Xen', '--according-to', 'Microsoft');
    const [claim] = answer['claims'] as readonly { readonly evidence: readonly { readonly speaker: string }[] }[];
    expect(claim?.evidence.map(({ speaker }) => speaker)).toEqual(['Mike Neil']);
  });

  test('how it ends', async () => {
    expect(await json('what is the weather')).toMatchObject({ code: 2, problems: [{ code: 'name-unknown' }] });
    expect(await json('fnord blorp whether')).toMatchObject({ code: 2 });
    expect(await json('')).toMatchObject({ code: 2, problems: [{ code: 'question-empty' }] });
    expect(await json('what is XenSource')).toMatchObject({
      code: 3,
      choices: [{ entity: 'xensource' }, { entity: 'xensource-product' }],
    });
    expect(await json('is Xen derived from Hyper-V')).toMatchObject({ code: 0, verdict: 'unknown' });
    const { code, out, err } = await stemma('ask', 'xen', 'why is the sky blue');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('It can answer, for example: ');
  });
});
