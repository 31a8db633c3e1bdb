/* A classic script, so that a browser that is too old for the application still runs it and says so. */
if (typeof ''.replaceAll !== 'function' || !('adoptedStyleSheets' in document)) {
  window.addEventListener('DOMContentLoaded', function () {
    document.getElementById('root').textContent =
      '浏览器版本过低，请换用 Chrome 90 或更新的浏览器（360、奇安信等请用极速模式）。This browser is too old: Chrome 90 or newer is needed.';
  });
}
