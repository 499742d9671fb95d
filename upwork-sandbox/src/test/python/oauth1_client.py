"""Signs in and calls with requests-oauthlib, which knows nothing of this sandbox (OAuth 1.0a)."""
import os

import person
from oauthlib.oauth1 import SIGNATURE_TYPE_BODY, SIGNATURE_TYPE_QUERY
from requests_oauthlib import OAuth1Session

BASE = os.environ["SANDBOX_URL"]
KEY = os.environ["CONSUMER_KEY"]
SECRET = os.environ["CONSUMER_SECRET"]
INFO = BASE + "/api/auth/v1/info.json"
JOBS = BASE + "/api/hr/v2/jobs.json"
AWKWARD = "a+b & c=d;e/f?g#h%20i ~'()*!\"<>[]{}|\\^`@:,$ Käse 日本 \U0001f9c0"


def session(**more):
    return OAuth1Session(
        KEY,
        SECRET,
        os.environ["ACCESS_TOKEN"],
        os.environ["ACCESS_TOKEN_SECRET"],
        **more,
    )


def check(what, response, status=200):
    assert response.status_code == status, (what, response.status_code, response.text)
    print("ok:", what)
    return response


def job(title):
    return {
        "buyer_team__reference": "34567",
        "title": title,
        "job_type": "hourly",
        "duration": "9",
        "description": title,
        "visibility": "public",
        "category2": "Legal",
        "subcategory2": "Contract Law",
    }


def signed_calls():
    ready = session()
    check("a signed GET", ready.get(INFO))
    search = BASE + "/api/profiles/v2/search/jobs.json"
    check("awkward characters in the query", ready.get(search, params={"q": AWKWARD}))
    twice = [("q", "java"), ("z", "2"), ("z", "10"), ("z", ""), ("Z", " "), ("é", "ü+")]
    check("a name given more than once", ready.get(search, params=twice))
    posted = check("a signed form with awkward characters", ready.post(JOBS, data=job(AWKWARD)))
    key = posted.json()["job"]["reference"]
    read = check("what the form wrote", ready.get(BASE + "/api/hr/v2/jobs/" + key + ".json"))
    assert read.json()["job"]["title"] == AWKWARD, read.text
    check("a signed JSON body", ready.post(JOBS, json=job("JSON")))
    in_query = session(signature_type=SIGNATURE_TYPE_QUERY)
    check("a signature in the query", in_query.get(INFO))
    in_body = session(signature_type=SIGNATURE_TYPE_BODY)
    check("a signature in the form", in_body.post(JOBS, data=job("In the form")))


def refusals():
    wrong = OAuth1Session(KEY, "wrong", os.environ["ACCESS_TOKEN"], "wrong")
    check("a wrong secret", wrong.get(INFO), 401)
    unknown = OAuth1Session(KEY, SECRET, "unknown", "unknown")
    check("an unknown token", unknown.get(INFO), 403)
    plain = session(signature_method="PLAINTEXT")
    check("a signature in plain text", plain.get(INFO), 400)


def sign_in(callback):
    """All three legs; returns a session of the user."""
    app = OAuth1Session(KEY, SECRET, callback_uri=callback)
    app.fetch_request_token(BASE + "/api/auth/v1/oauth/token/request")
    link = app.authorization_url(BASE + "/services/api/auth")
    went = person.decides(link, "allow", "1234")
    if callback == "oob":
        app._client.client.verifier = went.split('id="verifier">')[1].split("<")[0]
    else:
        assert went.startswith(callback), went
        app.parse_authorization_response(went)
    app.fetch_access_token(BASE + "/api/auth/v1/oauth/token/access")
    info = app.get(INFO).json()
    assert info["auth_user"]["first_name"] == "Maria", info


signed_calls()
refusals()
sign_in("http://localhost:8000/callback?next=%2Fa%20b&x=1")
print("ok: signing in with a callback")
sign_in("oob")
print("ok: signing in with a code to carry over")
