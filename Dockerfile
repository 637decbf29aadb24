# The register in one image. What it makes for itself (secrets) lies in /data; the database is elsewhere.
FROM node:24-bookworm-slim
WORKDIR /app
RUN mkdir /data && chown node:node /app /data
USER node
COPY --chown=node:node . .
RUN npm run build
EXPOSE 3000
CMD ["npm", "start"]
