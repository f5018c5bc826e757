import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../app/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { GapList } from './gap-list.tsx';
import { RatesView } from './rates-view.tsx';
import { StaleList } from './stale-list.tsx';

const route = getRouteApi('/app/learning');

/** What the knowledge lacks, and how well it holds. */
export function LearningScreen() {
  const { show, state, owner, by } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title="Learning"
      actions={
        <Segmented
          label="What is shown"
          value={show}
          options={[
            { value: 'gaps', label: 'Gaps' },
            { value: 'stale', label: 'Stale' },
            { value: 'rates', label: 'Rates' },
          ]}
          onChange={(next) => void navigate({ search: (search) => ({ ...search, show: next }) })}
        />
      }
    >
      <div className="mx-auto max-w-5xl p-4 sm:p-6">
        {show === 'gaps' ? (
          <GapList
            status={state}
            onStatus={(next) => void navigate({ search: (search) => ({ ...search, state: next }) })}
          />
        ) : show === 'stale' ? (
          <StaleList
            owner={owner}
            onOwner={(next) => void navigate({ search: (search) => ({ ...search, owner: next }) })}
          />
        ) : (
          <RatesView by={by} onBy={(next) => void navigate({ search: (search) => ({ ...search, by: next }) })} />
        )}
      </div>
    </Page>
  );
}
