/** The file that a page waits for, made smaller than the bundler makes it. */
import { minify } from 'terser';

/**
 * A plugin that minifies one entry again, more slowly. What it exports is called within it as other files call it: a bundler
 * chooses those names apart, and has to list both.
 * @param {string} entry the name of the entry
 * @param {RegExp} comments those that stay
 * @returns {import('vite').Plugin}
 */
export function smallest(entry, comments) {
  return {
    name: 'stemma:smallest',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const file = Object.values(bundle).find((each) => each.type === 'chunk' && each.isEntry && each.name === entry);
      if (file?.type !== 'chunk') throw new Error(`There is no entry ${entry}.`);
      const { code } = await minify(file.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        nameCache: { vars: { props: outerNames(file.code) }, props: { props: {} } },
        format: { comments },
      });
      if (code === undefined) throw new Error(`Nothing was left of ${entry}.`);
      file.code = code;
    },
  };
}

/**
 * The names that other files know, by the names within, as Terser notes them.
 * @param {string} code
 * @returns {Record<string, string>}
 */
function outerNames(code) {
  const list = /export\s*\{([^}]*)\}/u.exec(code)?.[1] ?? '';
  return Object.fromEntries(
    list.split(',').map((pair) => {
      const [within = '', outer = within] = pair.trim().split(/\s+as\s+/u);
      return [`$${within}`, outer];
    }),
  );
}
