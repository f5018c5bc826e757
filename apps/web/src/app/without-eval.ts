import { z } from 'zod';

// Zod would compile its schemas with `new Function`, which the page's Content-Security-Policy forbids; even the try is
// reported as a violation. It reads this when a schema is made, so this module is imported before all others.
z.config({ jitless: true });
