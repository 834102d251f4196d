import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

export interface SecurityOptions {
  /** The public origin is https: promise to stay there (HSTS). On plain HTTP that would lock people out. */
  isHttps: boolean;
  /** Vite's hot reload needs a websocket of its own port. Never in production. */
  isDevelopment: boolean;
}

/** The CSP nonce of this response. */
export function nonceOf(response: Response): string {
  return String(response.locals.cspNonce);
}

/** Security headers for every response; inline scripts run only with the nonce of their response. */
export function securityHeaders({ isHttps, isDevelopment }: SecurityOptions): RequestHandler[] {
  const giveNonce: RequestHandler = (_request, response, next) => {
    response.locals.cspNonce = randomBytes(16).toString("base64");
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": [
          "'self'",
          (_request, response) => `'nonce-${nonceOf(response as Response)}'`,
        ],
        // Charts set inline styles; styles cannot run code.
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": isDevelopment ? ["'self'", "ws:"] : ["'self'"],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    frameguard: { action: "deny" },
    // "no-referrer" would make browsers send "Origin: null" with our own forms.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  return [giveNonce, headers];
}
