#!/usr/bin/env bash
# What a person does at a shell: plain calls, uploads, both kinds of sign-in's forms. Prints a line
# for each thing that was right, and ends with status 1 at the first that was not.
set -euo pipefail
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# call STATUS WHAT [curl arguments…]: leaves the answer in the file.
call() {
  local status
  status=$(curl -q -sS --max-time 20 -o "$answer" -w '%{http_code}' "${@:3}")
  [ "$status" = "$1" ] || fail "$2: status $status, not $1"
  echo "ok: $2"
}

fail() {
  echo "$1" >&2
  cat "$answer" >&2
  exit 1
}

holds() {
  grep -qF -- "$1" "$answer" || fail "no $1 in the answer"
}

member() { # of a flat JSON object
  sed -E 's/.*"'"$1"'":"?([^",}]*).*/\1/' "$answer"
}

jobs=$SANDBOX_URL/api/profiles/v2/search/jobs.json
bearer=(-H "Authorization: Bearer $BEARER_TOKEN")
app=(--data-urlencode "client_id=$CLIENT_ID" --data-urlencode "client_secret=$CLIENT_SECRET")

call 200 'a search' "${bearer[@]}" "$jobs?q=java"
holds '"auth_user":{"first_name":"John"'
call 200 'a search with an encoded query' "${bearer[@]}" -G --data-urlencode 'q=C++ & "back end"' "$jobs"
call 200 'a search over HTTP/1.0' -0 "${bearer[@]}" "$jobs?q=java"
call 200 'a search with an absolute target' "${bearer[@]}" --request-target "$jobs?q=java" "$SANDBOX_URL"
call 200 'a search of a client that offers HTTP/2' --http2 "${bearer[@]}" "$jobs?q=java"
call 200 'a search of a client that understands gzip' --compressed "${bearer[@]}" "$jobs?q=java"
call 200 'a connection that is closed' -H 'Connection: close' "${bearer[@]}" "$jobs?q=java"
call 401 'a call without a token' "$jobs?q=java"
call 401 'a call with a wrong token' -H 'Authorization: Bearer wrong' "$jobs?q=java"
call 404 'a path that is not there' "${bearer[@]}" "$SANDBOX_URL/api/nothing/v1/here.json"

post=(-d buyer_team__reference=34567 -d job_type=hourly -d duration=9 -d visibility=public
  -d category2=Legal --data-urlencode 'subcategory2=Contract Law'
  --data-urlencode 'title=Käse & Brot +1' --data-urlencode 'description=100 % ~ (ok)')
call 200 'a form' "${bearer[@]}" "${post[@]}" "$SANDBOX_URL/api/hr/v2/jobs.json"
key=$(member reference)
call 200 'what the form wrote' "${bearer[@]}" "$SANDBOX_URL/api/hr/v2/jobs/$key.json"
holds '"title":"Käse & Brot +1"'
holds '"description":"100 % ~ (ok)"'
call 200 'a form in parts' "${bearer[@]}" -F http_method=put -F buyer_team__reference=34567 \
  --form-string 'title=Käse; in "parts" & +1' -F $'description=a\r\nb' -F visibility=public \
  -F category2=Legal -F 'subcategory2=Contract Law' "$SANDBOX_URL/api/hr/v2/jobs/$key.json"
call 200 'what the parts wrote' "${bearer[@]}" "$SANDBOX_URL/api/hr/v2/jobs/$key.json"
holds '"title":"Käse; in \"parts\" & +1"'
holds '"description":"a\r\nb"'
call 200 'a JSON body in chunks, after 100 Continue' "${bearer[@]}" -X PUT \
  -H 'Content-Type: application/json' -H 'Transfer-Encoding: chunked' -H 'Expect: 100-continue' \
  -d '{"buyer_team__reference":"34567","title":"In chunks","description":"D","visibility":"public","category2":"Legal","subcategory2":"Contract Law"}' \
  "$SANDBOX_URL/api/hr/v2/jobs/$key.json"
call 200 'a POST that means DELETE' "${bearer[@]}" -d http_method=delete -d reason_code=67 \
  "$SANDBOX_URL/api/hr/v2/jobs/$key.json"

call 200 'a token of the application' "${app[@]}" -d grant_type=client_credentials \
  "$SANDBOX_URL/api/v3/oauth2/token"
call 200 'the same with HTTP Basic' -u "$CLIENT_ID:$CLIENT_SECRET" \
  -d grant_type=client_credentials "$SANDBOX_URL/api/v3/oauth2/token"
call 401 'a wrong secret' -u "$CLIENT_ID:wrong" \
  -d grant_type=client_credentials "$SANDBOX_URL/api/v3/oauth2/token"
call 200 'a refresh' "${app[@]}" -d grant_type=refresh_token \
  --data-urlencode "refresh_token=$REFRESH_TOKEN" "$SANDBOX_URL/api/v3/oauth2/token"
call 200 'a call with the new token' -H "Authorization: Bearer $(member access_token)" \
  "$SANDBOX_URL/api/auth/v1/info.json"

call 200 'the feed' -H "X-API-KEY: $JOBS_API_KEY" "$SANDBOX_URL/jobs?limit=5"
call 401 'the feed without its key' "$SANDBOX_URL/jobs?limit=5"
call 200 'the page' "$SANDBOX_URL/"
holds 'Point a client at it'
call 403 'the page under another name' -H 'Host: evil.example' "$SANDBOX_URL/"
