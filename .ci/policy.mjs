/**
 * The content security policy of the built page: nothing but its own files, no inline script or style, and strings
 * reach dangerous places only through Lit's policy and ours. In development Vite needs more, so there it is left out.
 */

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  // beside its own files: what the reader asks for by typing an address, or by agreeing to a link
  'connect-src': "'self' https: http:",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html stemma',
};

/**
 * Puts the policy into the pages of the site's build.
 * @param {readonly string[]} pages their files, e.g. `index.html`
 * @returns {import('vite').Plugin}
 */
export function contentPolicy(pages) {
  const content = Object.entries(POLICY)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  return {
    name: 'stemma:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) =>
        pages.includes(path.slice(1))
          ? [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }]
          : [],
    },
  };
}
