import type { ReactNode } from 'react';
import { BrandMark } from '../../ui/brand-mark.tsx';

/** The page around the sign-in and the registration form. */
export function SessionFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className="grid min-h-full place-items-center bg-canvas px-4 py-10">
      <div className="w-full max-w-88">
        <div className="mb-6 flex items-center gap-2.5">
          <BrandMark className="size-7" />
          <span className="text-base font-semibold">Resolution</span>
        </div>
        <h1 className="mb-5 text-xl font-semibold tracking-tight">{title}</h1>
        {children}
      </div>
    </main>
  );
}
