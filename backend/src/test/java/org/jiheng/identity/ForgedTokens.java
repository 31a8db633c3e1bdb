package org.jiheng.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Tokens as somebody would make them who has one good one, knows the public key, and in some cases has the private one. */
@ApplicationScoped
class ForgedTokens {

    private final EntityManager database;

    ForgedTokens(EntityManager database) {
        this.database = database;
    }

    /** The same client's token, right in all but one way. */
    Map<String, String> of(String good, UUID client, Instant now) throws JoseException {
        var ours = key();
        var others = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        var parts = good.split("\\.");
        var forged = new LinkedHashMap<String, String>();
        forged.put("alg none", signed(null, claims(client, now), jws -> {
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            jws.setKeyIdHeaderValue(ours.getKeyId());
        }));
        forged.put(
                "HS256 with the public key as its secret",
                signed(new HmacKey(ours.getPublicKey().getEncoded()), claims(client, now), jws -> {
                    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
                    jws.setKeyIdHeaderValue(ours.getKeyId());
                }));
        forged.put(
                "a key id that is a path",
                es256(others, claims(client, now), jws -> jws.setKeyIdHeaderValue("../../../../dev/null")));
        forged.put("a key of an address of its own", es256(others, claims(client, now), jws -> {
            jws.setHeader("jku", "https://evil.example/keys.json");
            jws.setHeader("jwk", others.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        }));
        forged.put(
                "another key under our key's id",
                es256(others, claims(client, now), jws -> jws.setKeyIdHeaderValue(ours.getKeyId())));
        forged.put(
                "expired",
                changed(
                        ours,
                        client,
                        now,
                        c -> c.setExpirationTime(NumericDate.fromSeconds(now.getEpochSecond() - 61))));
        forged.put("without an end", changed(ours, client, now, c -> c.unsetClaim("exp")));
        forged.put(
                "not valid yet",
                changed(ours, client, now, c -> c.setNotBefore(NumericDate.fromSeconds(now.getEpochSecond() + 120))));
        forged.put("for another audience", changed(ours, client, now, c -> c.setAudience("another-api")));
        forged.put("from another issuer", changed(ours, client, now, c -> c.setIssuer("another")));
        forged.put("with a changed payload", parts[0] + "." + payloadOf(UUID.randomUUID(), parts[1]) + "." + parts[2]);
        forged.put("with an empty signature", parts[0] + "." + parts[1] + ".");
        return forged;
    }

    private static String changed(EllipticCurveJsonWebKey key, UUID client, Instant now, Consumer<JwtClaims> change)
            throws JoseException {
        var claims = claims(client, now);
        change.accept(claims);
        return es256(key, claims, jws -> jws.setKeyIdHeaderValue(key.getKeyId()));
    }

    private static JwtClaims claims(UUID client, Instant now) {
        var claims = new JwtClaims();
        claims.setIssuer(Tokens.ISSUER);
        claims.setAudience(Tokens.AUDIENCE);
        claims.setSubject(client.toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setNotBefore(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.getEpochSecond() + 600));
        claims.setStringClaim("scope", "READ READ_TREE");
        return claims;
    }

    /** What the forgeries differ from: made in the same way, and good. */
    String good(UUID client, Instant now) throws JoseException {
        return changed(key(), client, now, claims -> {});
    }

    private static String es256(EllipticCurveJsonWebKey key, JwtClaims claims, Consumer<JsonWebSignature> header)
            throws JoseException {
        return signed(key.getPrivateKey(), claims, jws -> {
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            header.accept(jws);
        });
    }

    private static String signed(Key key, JwtClaims claims, Consumer<JsonWebSignature> header) throws JoseException {
        var jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setHeader("typ", Tokens.TYPE);
        jws.setKey(key);
        jws.setPayload(claims.toJson());
        header.accept(jws);
        return jws.getCompactSerialization();
    }

    private static String payloadOf(UUID other, String payload) {
        var text = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8)
                .replaceAll("\"sub\":\"[^\"]*\"", "\"sub\":\"" + other + "\"");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private EllipticCurveJsonWebKey key() throws JoseException {
        var jwk = QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select k.jwk from SigningKey k order by k.createdAt desc", String.class)
                        .setMaxResults(1)
                        .getSingleResult());
        return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(jwk);
    }
}
