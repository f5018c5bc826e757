import type { DocumentKind } from '@resolution/contracts';

/** A retrieved text that a model may use and cite. */
export interface Passage {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
}
