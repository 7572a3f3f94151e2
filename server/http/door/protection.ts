import type { HelmetOptions } from 'helmet';

/**
 * What browsers may do with our pages: nothing of them comes from another host, and no other site frames them. Files may be read from
 * anywhere, since they are open data. HTTPS is the affair of what stands before us.
 */
export const PROTECTION: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      // GraphiQL's letters are within its style sheet, its workers within its script.
      'font-src': ["'self'", 'data:'],
      'worker-src': ["'self'", 'blob:'],
      // Widgets and charts set their places as styles of their elements.
      'style-src': ["'self'", "'unsafe-inline'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false,
};
