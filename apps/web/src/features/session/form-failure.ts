import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { failureSentence, readFailure } from '../../app/failure.ts';

/**
 * Puts the server's reasons at the fields they concern. What concerns no field of the form comes back as a sentence
 * for the form as a whole; null when every reason has its place.
 */
export function placeFailure<T extends FieldValues>(
  error: unknown,
  fields: readonly FieldPath<T>[],
  setError: UseFormSetError<T>,
): string | null {
  const failure = readFailure(error);
  let placed = false;
  for (const issue of failure.issues) {
    const field = fields.find((name) => name === issue.path);
    if (!field) continue;
    setError(field, { message: issue.message }, { shouldFocus: !placed });
    placed = true;
  }
  if (failure.code === 'email_taken') {
    const email = fields.find((name) => name === 'email');
    if (email && !placed) {
      setError(email, { message: failure.message }, { shouldFocus: true });
      placed = true;
    }
  }
  return placed ? null : failureSentence(error);
}
