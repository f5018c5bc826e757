/** Now, passed in so that tests can decide when it is. */
export type Clock = () => Date;
