/** How a figure looks that leads to the rows it counts. */
export const figureLook =
  'figures rounded-sm underline decoration-line-strong underline-offset-3 hover:text-accent-text hover:decoration-accent-text';
