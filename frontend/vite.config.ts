import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * antd's parts insert <style> elements for scroll locks and measuring. The page's policy allows style files only, so
 * these few rules become constructable style sheets, which the policy leaves alone.
 */
const constructableStyles = (): Plugin => ({
  name: 'constructable-styles',
  enforce: 'pre',
  load(id) {
    if (!id.includes('@rc-component/util/es/Dom/dynamicCSS')) return null;
    return `
const sheets = new Map();
const adopt = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
};
export function injectCSS(css) { adopt(css); return document.createElement('style'); }
export function removeCSS(key) {
  const entry = sheets.get(key);
  if (!entry) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== entry.sheet);
  sheets.delete(key);
}
export function clearContainerCache() {}
export function updateCSS(css, key) {
  let entry = sheets.get(key);
  if (!entry) { entry = { sheet: adopt(css), node: document.createElement('style'), css }; sheets.set(key, entry); }
  else if (entry.css !== css) { entry.sheet.replaceSync(css); entry.css = css; }
  return entry.node;
}
`;
  },
});

const backend = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [constructableStyles(), react()],
  build: { target: ['chrome90'], modulePreload: { polyfill: false }, manifest: true },
  server: { proxy: { '/api': backend, '/problems': backend, '/public/': backend, '/reference': backend, '/openapi.yaml': backend, '/q': backend, '/report.css': backend } },
});
