/** Packages are installed when one is missing or differs, and only then. */
import { describe, expect, test } from 'vitest';
import { missingPackages, nodeProblem } from '../../.ci/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lit': { version: '3.3.3' },
    'node_modules/yaml': { version: '2.9.1' },
    'node_modules/binary-for-another-machine': { version: '1.0.0', optional: true },
  },
};
const everythingIsThere = (): boolean => true;

describe('what is missing', () => {
  test('is everything on a fresh clone, but not what is optional', () => {
    expect(missingPackages(wanted, undefined, () => false)).toEqual(['node_modules/lit', 'node_modules/yaml']);
  });

  test('is nothing on a second run', () => {
    expect(missingPackages(wanted, structuredClone(wanted), everythingIsThere)).toEqual([]);
  });

  test('is a package whose version the lock file has changed since', () => {
    const older = { packages: { ...wanted.packages, 'node_modules/lit': { version: '3.3.2' } } };
    expect(missingPackages(wanted, older, everythingIsThere)).toEqual(['node_modules/lit']);
  });

  test('is a package whose folder somebody removed', () => {
    const exists = (path: string): boolean => path !== 'node_modules/yaml';
    expect(missingPackages(wanted, wanted, exists)).toEqual(['node_modules/yaml']);
  });
});

test('a Node that is too old is told which one is needed, and a new one nothing', () => {
  expect(nodeProblem('18.20.8')).toBe('Stemma needs Node 20.19 or newer; this is Node 18.20.8.');
  expect(nodeProblem('20.18.3')).toContain('this is Node 20.18.3');
  expect(nodeProblem('20.19.0')).toBeUndefined();
  expect(nodeProblem('24.0.0')).toBeUndefined();
});
