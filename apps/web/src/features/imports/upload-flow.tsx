import type { ImportLayout, ImportPreview } from '@resolution/contracts';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { late } from '../../ui/late.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DropZone } from './drop-zone.tsx';

// What only a chosen file needs, the schemas of the answers above all, comes with the file.
const PreviewView = late(() => import('./preview-view.tsx').then((part) => part.PreviewView));
const loadTransfer = () => import('./transfer.ts');

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly file: File }
  | { readonly at: 'refused'; readonly file: File; readonly why: string }
  | {
      readonly at: 'preview';
      readonly file: File;
      readonly layout: ImportLayout;
      readonly preview: ImportPreview;
      readonly problem: string | null;
    }
  | { readonly at: 'sending'; readonly file: File; readonly layout: ImportLayout; readonly preview: ImportPreview };

/** Choose a file, see what is in it, hand it in. Nothing is stored before the last step. */
export function UploadFlow() {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const navigate = useNavigate();
  const utils = api.useUtils();

  const read = async (file: File, layout: ImportLayout = {}) => {
    setStep({ at: 'reading', file });
    try {
      const { previewWorkbook } = await loadTransfer();
      setStep({ at: 'preview', file, layout, preview: await previewWorkbook(file, layout), problem: null });
    } catch (error) {
      setStep({ at: 'refused', file, why: failureSentence(error) });
    }
  };
  const send = async (file: File, layout: ImportLayout, preview: ImportPreview) => {
    setStep({ at: 'sending', file, layout, preview });
    try {
      const { uploadWorkbook } = await loadTransfer();
      const importId = await uploadWorkbook(file, layout, crypto.randomUUID());
      await utils.imports.list.invalidate();
      await navigate({ to: '/imports/$importId', params: { importId } });
    } catch (error) {
      setStep({ at: 'preview', file, layout, preview, problem: failureSentence(error) });
    }
  };
  const again = () => setStep({ at: 'choose' });

  if (step.at === 'choose') return <DropZone onFile={(file) => void read(file)} />;
  if (step.at === 'reading') return <Reading name={step.file.name} />;
  if (step.at === 'refused') {
    return (
      <div className="grid grid-cols-1 gap-4">
        <Notice
          tone="bad"
          title={`${step.file.name} could not be read`}
          actions={
            <Button size="sm" onClick={() => void read(step.file)}>
              Read it again
            </Button>
          }
        >
          {step.why}
        </Notice>
        <DropZone onFile={(file) => void read(file)} />
      </div>
    );
  }
  return (
    <Suspense fallback={<Reading name={step.file.name} />}>
      <PreviewView
        fileName={step.file.name}
        preview={step.preview}
        problem={step.at === 'preview' ? step.problem : null}
        sending={step.at === 'sending'}
        onSheet={(sheet) => void read(step.file, { sheet })}
        onColumn={(field, header) =>
          void read(step.file, { ...step.layout, mapping: { ...step.layout.mapping, [field]: header } })
        }
        onCancel={again}
        onSend={() => void send(step.file, step.layout, step.preview)}
      />
    </Suspense>
  );
}

function Reading({ name }: { readonly name: string }) {
  return (
    <div role="status" className="grid gap-4 rounded-xl border border-line p-5">
      <p className="text-sm text-ink-2">Reading {name}…</p>
      <div className="grid grid-cols-3 gap-4">
        <Skeleton className="h-14" />
        <Skeleton className="h-14" />
        <Skeleton className="h-14" />
      </div>
      <Skeleton className="h-32" />
    </div>
  );
}
