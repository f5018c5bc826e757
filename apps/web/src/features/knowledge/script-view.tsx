import type { KnowledgeDetail } from '@resolution/contracts';
import { Check, Copy } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.ts';
import { isTier3, useUser } from '../session/user.ts';
import { fillPlaceholders, placeholdersOf, type SqlTokenKind, tokenizeSql } from './sql.ts';

const INK: Readonly<Record<SqlTokenKind, string>> = {
  keyword: 'text-hue-a',
  comment: 'text-ink-3 italic',
  string: 'text-hue-d',
  number: 'text-hue-b',
  placeholder: 'rounded-sm bg-hue-c-soft text-hue-c font-medium',
  text: '',
};

/** SQL with its parts coloured. */
export function SqlText({ sql }: { readonly sql: string }) {
  return (
    <pre
      tabIndex={0}
      role="region"
      aria-label="SQL"
      dir="ltr"
      className="max-h-[60dvh] overflow-auto rounded-lg border border-line bg-canvas p-3 font-mono text-xs leading-5 text-ink"
    >
      <code>
        {tokenizeSql(sql).map((token, index) => (
          // A script's tokens never change places.
          <span key={index} className={INK[token.kind] || undefined}>
            {token.text}
          </span>
        ))}
      </code>
    </pre>
  );
}

function Tables({ label, tables }: { readonly label: string; readonly tables: readonly string[] }) {
  if (tables.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
      <dt className="w-14 shrink-0 text-xs text-ink-3">{label}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap gap-1">
        {tables.map((table) => (
          <code key={table} className="rounded bg-sunken px-1.5 py-px font-mono text-xs text-ink-2">
            {table}
          </code>
        ))}
      </dd>
    </div>
  );
}

interface ScriptViewProps {
  readonly sql: string;
  readonly script: NonNullable<KnowledgeDetail['script']>;
  readonly Reference: ComponentType<{ readonly id: string }>;
}

/** A script made ready: what it does, what it wants to know, what is dangerous about it, and the text to copy. */
export function ScriptView({ sql, script, Reference }: ScriptViewProps) {
  const user = useUser();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const filled = fillPlaceholders(sql, values);
  const names = placeholdersOf(sql);
  const severe = script.warnings.some((warning) => warning.severe);
  const barred = severe && !isTier3(user);

  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="max-w-[72ch] text-base" dir="auto">
        {script.purpose}
      </p>
      {script.warnings.length > 0 ? (
        <div className="grid grid-cols-1 gap-2">
          {script.warnings.map((warning) => (
            <Notice key={warning.code} tone={warning.severe ? 'bad' : 'warn'} title={warning.message} />
          ))}
        </div>
      ) : null}
      <dl className="grid gap-1.5">
        <Tables label="Reads" tables={script.tables_read} />
        <Tables label="Writes" tables={script.tables_written} />
      </dl>
      {script.equivalent_ids.length > 0 ? <Equivalents ids={script.equivalent_ids} Reference={Reference} /> : null}
      {names.length > 0 ? (
        <section>
          <h3 className="mb-2 text-sm font-semibold">Inputs</h3>
          <div className="grid gap-3 @lg:grid-cols-2">
            {names.map((name) => {
              const about = script.inputs.find((input) => input.placeholder === name);
              return (
                <Field
                  key={name}
                  label={name}
                  hint={
                    <>
                      {about?.meaning ?? 'Not in the dictionary of placeholders'}
                      {about?.example ? (
                        <>
                          {' · '}
                          <code className="font-mono">{about.example}</code>
                        </>
                      ) : null}
                    </>
                  }
                >
                  {(control) => (
                    <Input
                      {...control}
                      autoComplete="off"
                      spellCheck={false}
                      className="font-mono"
                      value={values[name] ?? ''}
                      onChange={(event) => setValues({ ...values, [name]: event.target.value })}
                    />
                  )}
                </Field>
              );
            })}
          </div>
        </section>
      ) : null}
      <section className="grid grid-cols-1 gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <h3 className="flex-1 text-sm font-semibold">Script</h3>
          {names.length > 0 ? (
            <Badge tone={filled.missing.length === 0 ? 'good' : 'neutral'}>
              <span className="figures">
                {names.length - filled.missing.length} of {names.length} inputs filled
              </span>
            </Badge>
          ) : null}
          <CopyReady text={filled.text} missing={filled.missing} barred={barred} />
        </div>
        <SqlText sql={filled.text} />
      </section>
    </div>
  );
}

interface CopyReadyProps {
  readonly text: string;
  readonly missing: readonly string[];
  readonly barred: boolean;
}

function CopyReady({ text, missing, barred }: CopyReadyProps) {
  const [copied, setCopied] = useState(false);
  const reason = barred
    ? 'Only a Tier 3 agent may run this script'
    : missing.length > 0
      ? missing.length > 2
        ? `Fill the ${missing.length} inputs first`
        : `Fill ${missing.join(' and ')} first`
      : undefined;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      toast.error('The browser did not allow copying. Select the text below and copy it by hand.');
    }
  };
  return (
    <span className="flex items-center gap-2">
      {reason ? <span className="text-xs text-ink-3 max-sm:sr-only">{reason}</span> : null}
      <Button
        size="sm"
        look="primary"
        disabled={reason !== undefined}
        icon={copied ? <Check size={13} aria-hidden /> : <Copy size={13} aria-hidden />}
        onClick={() => void copy()}
      >
        {copied ? 'Copied' : 'Copy as ready'}
      </Button>
    </span>
  );
}

const SHOWN = 8;

function Equivalents({
  ids,
  Reference,
}: {
  readonly ids: readonly string[];
  readonly Reference: ComponentType<{ readonly id: string }>;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? ids : ids.slice(0, SHOWN);
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
      <span className="figures font-medium">{ids.length} equivalent:</span>
      {shown.map((id) => (
        <span key={id}>
          <Reference id={id} />
        </span>
      ))}
      {all || ids.length <= SHOWN ? null : (
        <Button size="sm" look="quiet" onClick={() => setAll(true)}>
          Show all
        </Button>
      )}
    </p>
  );
}
