/** In the place of a debounce with options: acts once nobody has asked for a while, ms. */
export default function debounce(act, wait) {
  let timer;
  return function later(...args) {
    clearTimeout(timer);
    timer = setTimeout(() => act.apply(this, args), wait);
  };
}
