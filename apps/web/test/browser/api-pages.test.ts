import { describe, expect, test } from 'vitest';
import { baseUrl, openStage } from './stage.ts';

/** The stage fails a page that complains on its console or asks another host, so the policy holds where these pass. */
describe.skipIf(baseUrl === null)('the API documents itself', () => {
  const stage = openStage();

  test('Swagger UI shows the operations of our own document', async () => {
    const { page } = await stage.visit();
    await page.goto('/docs');
    const operation = page.locator('.opblock', { hasText: '/api/auth/login' });
    await operation.click();
    await operation.getByRole('button', { name: 'Try it out' }).waitFor();
    expect(await page.locator('.opblock').count()).toBeGreaterThan(40);
  });

  test('ReDoc shows them too, with examples', async () => {
    const { page } = await stage.visit();
    await page.goto('/redoc');
    await page.getByRole('heading', { name: 'Trade a refresh token' }).waitFor();
    await page.getByText('quiet lantern harbor').first().waitFor();
    expect(await page.title()).toBe('API: ReDoc');
  });
});
