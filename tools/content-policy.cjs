/** Where Microsoft's library comes from: everywhere, and for tenants of 21Vianet. */
exports.offices = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * What the pane's page may load: itself and Microsoft's library, nothing else. It stands in the
 * page, and servers send it as a header.
 */
exports.contentPolicy = (office) =>
  [
    "default-src 'none'",
    `script-src 'self' ${new URL(office).origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
