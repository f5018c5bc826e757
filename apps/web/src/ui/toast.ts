import type { ExternalToast } from 'sonner';

/** Sonner comes with the first note rather than with the first page. */
const load = () => import('sonner');

/** Short notes about what has just happened. */
export const toast = {
  success: (text: string, more?: ExternalToast) => void load().then((sonner) => sonner.toast.success(text, more)),
  error: (text: string, more?: ExternalToast) => void load().then((sonner) => sonner.toast.error(text, more)),
  note: (text: string) => void load().then((sonner) => sonner.toast(text)),
};
