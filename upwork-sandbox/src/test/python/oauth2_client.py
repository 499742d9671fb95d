"""Signs in and calls with requests-oauthlib, which knows nothing of this sandbox (OAuth 2.0)."""
import os

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # loopback has no TLS

import person
from oauthlib.oauth2 import BackendApplicationClient, InvalidClientError, InvalidGrantError
from oauthlib.oauth2 import MobileApplicationClient
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth2Session

BASE = os.environ["SANDBOX_URL"]
ID = os.environ["CLIENT_ID"]
SECRET = os.environ["CLIENT_SECRET"]
AUTHORIZE = BASE + "/ab/account-security/oauth2/authorize"
TOKEN = BASE + "/api/v3/oauth2/token"
INFO = BASE + "/api/auth/v1/info.json"
CALLBACK = "http://localhost:8000/callback"


def raises(error, action):
    try:
        action()
    except error:
        return
    raise AssertionError("no " + error.__name__)


def signed_in(**how):
    app = OAuth2Session(ID, redirect_uri=CALLBACK)
    link, state = app.authorization_url(AUTHORIZE)
    went = person.decides(link, "allow", "1234")
    assert person.parameters(went)["state"] == state, went
    app.fetch_token(TOKEN, authorization_response=went, client_secret=SECRET, **how)
    assert app.get(INFO).json()["auth_user"]["first_name"] == "Maria"
    return app, went


app, went = signed_in(include_client_id=True)
print("ok: a code, with the secret in the form")
signed_in(auth=HTTPBasicAuth(ID, SECRET))
print("ok: a code, with the secret in the header")

again = OAuth2Session(ID, redirect_uri=CALLBACK, state=person.parameters(went)["state"])
raises(
    InvalidGrantError,
    lambda: again.fetch_token(
        TOKEN, authorization_response=went, client_secret=SECRET, include_client_id=True
    ),
)
print("ok: a code used twice is refused")

app, went = signed_in(include_client_id=True)
old = dict(app.token)
app.refresh_token(TOKEN, client_id=ID, client_secret=SECRET)
assert app.token["access_token"] != old["access_token"]
assert app.token["refresh_token"] != old["refresh_token"]
assert app.get(INFO).status_code == 200
print("ok: a refresh")

app.auto_refresh_url = TOKEN
app.auto_refresh_kwargs = {"client_id": ID, "client_secret": SECRET}
kept = []
app.token_updater = kept.append
app.token = dict(app.token, expires_at=1, expires_in=-1)
assert app.get(INFO).status_code == 200
assert len(kept) == 1 and kept[0]["access_token"], kept
print("ok: a refresh by itself")

raises(
    InvalidGrantError,
    lambda: app.refresh_token(
        TOKEN, refresh_token=old["refresh_token"], client_id=ID, client_secret=SECRET
    ),
)
print("ok: a refresh token used twice is refused")

went = person.decides(OAuth2Session(ID, redirect_uri=CALLBACK).authorization_url(AUTHORIZE)[0], "deny")
assert person.parameters(went)["error"] == "access_denied", went
print("ok: a user who says no")

implicit = OAuth2Session(client=MobileApplicationClient(ID), redirect_uri=CALLBACK)
link, state = implicit.authorization_url(AUTHORIZE)
implicit.token_from_fragment(person.decides(link, "allow"))
assert implicit.get(INFO).status_code == 200
print("ok: a token in the fragment")

own = OAuth2Session(client=BackendApplicationClient(ID))
own.fetch_token(TOKEN, client_id=ID, client_secret=SECRET)
assert own.get(BASE + "/api/profiles/v2/metadata/categories.json").status_code == 200
print("ok: a token of the application")

wrong = OAuth2Session(client=BackendApplicationClient(ID))
raises(InvalidClientError, lambda: wrong.fetch_token(TOKEN, client_id=ID, client_secret="wrong"))
print("ok: a wrong secret")
