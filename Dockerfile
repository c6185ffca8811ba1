# Usager with the browser that it drives, for a continuous integration. How to use it: docs/ci.md.
# The image is Playwright’s own; its version is the one of package.json, which a test checks.
FROM mcr.microsoft.com/playwright:v1.65.1-noble

WORKDIR /opt/usager
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY . .
RUN printf '#!/bin/sh\nexec node --max-semi-space-size=8 --optimize-for-size /opt/usager/src/cli/main.ts "$@"\n' > /usr/local/bin/usager \
  && chmod 755 /usr/local/bin/usager \
  && mkdir /audit && chown pwuser:pwuser /audit

# Never root: Chromium keeps its sandbox (run the container with `--init --ipc=host` and Playwright’s seccomp profile, or say USAGER_NO_SANDBOX=1).
USER pwuser
WORKDIR /audit
CMD ["usager", "--help"]
