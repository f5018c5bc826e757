import fc from 'fast-check';

/** The same random cases in every run, so that a red test is somebody's change. `npm run fuzz` and `npm run crash` roam. */
fc.configureGlobal({ seed: 20_260_201 });
