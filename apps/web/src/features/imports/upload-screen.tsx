import { Page } from '../../app/page.tsx';
import { Pane } from '../../app/pane.tsx';
import { ImportList } from './import-list.tsx';
import { TemplateButton } from './template-button.tsx';
import { UploadFlow } from './upload-flow.tsx';

/** Conversations in: a workbook is read, shown, and then made into tickets. */
export function UploadScreen() {
  return (
    <Page title="Upload" actions={<TemplateButton />}>
      <div className="mx-auto grid max-w-4xl grid-cols-1 gap-10 px-4 py-6 sm:px-6">
        <Pane name="The upload">
          <UploadFlow />
        </Pane>
        <Pane name="The list of imports">
          <ImportList />
        </Pane>
      </div>
    </Page>
  );
}
