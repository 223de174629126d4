# The image for CI: `docker build -t offkey .` after `npm run build`, then
# `docker run --rm -v "$PWD:/work" offkey scan` in a project.
FROM node:20-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 # The project is mounted, and so belongs to somebody else.
 && git config --system --add safe.directory '*'
COPY dist/ /opt/offkey/dist/
RUN ln -s /opt/offkey/dist/cli.js /usr/local/bin/offkey && chmod +x /opt/offkey/dist/cli.js
WORKDIR /work
USER node
ENTRYPOINT ["offkey"]
