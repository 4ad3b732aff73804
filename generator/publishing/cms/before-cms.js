// The CMS waits for cms.js, and looks for no configuration by itself.
Object.assign(window, { CMS_MANUAL_INIT: true });
