#!/usr/bin/env bash
# Makes the image into an archive, without Docker: infra/image.sh REGISTRY/NAME@sha256:DIGEST nudgebot.tar.gz
# The base is Microsoft's aspnet for .NET 10, "noble-chiseled-extra": no shell, no package manager; time zones and ICU, which the program needs.
set -euo pipefail
if [ $# -ne 2 ]; then echo "Call it with the base image by its digest and the archive to write: infra/README.md, The image." >&2; exit 2; fi
archive=$(realpath -m "$2")
cd "$(dirname "$0")/.."
dotnet publish src/NudgeBot -c Release -r linux-x64 --self-contained false -t:PublishContainer \
  -p:PublishReadyToRun=true -p:ContainerBaseImage="$1" -p:ContainerArchiveOutputPath="$archive"
