// @ts-check
/**
 * The server as it is started for good, from the project's root. Its index and its imports make many objects that live a
 * while: with room for them to die young, a start takes a tenth less.
 */
export const SERVER = ['--max-semi-space-size=32', 'apps/server/dist/main.js'];
