/**
 * What the script tag of a page brings that has its picture in it (`stemma publish`, `stemma/prerender`): the picture goes
 * first, and all the rest when it is on the screen, which is when the frame after it begins.
 */
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => void import('./define.ts'))));

export {};
