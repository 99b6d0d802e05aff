/** In the place of promises for browsers that have none. */
export default Promise;
