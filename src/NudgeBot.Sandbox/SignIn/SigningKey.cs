using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Base64Url = System.Buffers.Text.Base64Url;

namespace NudgeBot.Sandbox.SignIn;

/// <summary>The key that signs every token of the sandbox (RS256, RFC 7515), made anew at each start.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string KeyId { get; } = Guid.NewGuid().ToString("N");

    /// <summary>A JSON Web Token with these claims.</summary>
    public string Sign(JsonObject claims)
    {
        var header = new JsonObject { ["alg"] = "RS256", ["kid"] = KeyId, ["x5t"] = KeyId, ["typ"] = "JWT" };
        var signed = $"{Encode(header.ToUtf8())}.{Encode(claims.ToUtf8())}";
        return $"{signed}.{Encode(_rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The claims of a token that this key signed; null for any other text.</summary>
    public JsonObject? Read(string token)
    {
        if (token.Split('.') is not [var header, var claims, var signature]) return null;
        try
        {
            var isOurs = _rsa.VerifyData(Encoding.ASCII.GetBytes($"{header}.{claims}"), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            return isOurs ? JsonReading.ReadObject(Base64Url.DecodeFromChars(claims)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The public half as the Bot Framework publishes it: with the channels it is endorsed for.</summary>
    public JsonObject ToJsonWebKey()
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["x5t"] = KeyId,
            ["n"] = Encode(parameters.Modulus!),
            ["e"] = Encode(parameters.Exponent!),
            ["endorsements"] = new JsonArray("msteams"),
        };
    }

    public void Dispose() => _rsa.Dispose();

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
